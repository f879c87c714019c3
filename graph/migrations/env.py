"""Run by Alembic: migrates over the connection that `graph.migrate` hands in, in one transaction."""

from alembic import context

from graph.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
