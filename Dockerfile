# The image binds to all addresses and therefore asks for a key: docker run -e DIPLOGRAPH_KEY=… -v diplograph:/data -p 8000:8000 diplograph
FROM node:22-slim AS libraries
WORKDIR /web
COPY app/web/package.json app/web/package-lock.json app/web/.npmrc ./
RUN npm ci --ignore-scripts --omit=dev --no-audit --no-fund

FROM python:3.13-slim AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /opt/diplograph
ENV PATH=/opt/diplograph/bin:$PATH
WORKDIR /src
COPY requirements/runtime.txt requirements/
RUN pip install --require-hashes --requirement requirements/runtime.txt
COPY . .
COPY --from=libraries /web/node_modules app/web/node_modules
RUN python scripts/web_libraries.py && pip install --no-deps --no-build-isolation . && pip uninstall --yes hatchling editables trove-classifiers pip

FROM python:3.13-slim
RUN useradd --system --uid 10001 --home-dir /data diplograph && install -d -o diplograph /data
COPY --from=build /opt/diplograph /opt/diplograph
ENV PATH=/opt/diplograph/bin:$PATH PYTHONUNBUFFERED=1 \
    DIPLOGRAPH_HOST=0.0.0.0 DIPLOGRAPH_PORT=8000 DIPLOGRAPH_STORE=sqlite:////data/diplograph.db
USER diplograph
WORKDIR /data
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["diplograph", "health"]
CMD ["diplograph", "serve"]
