"""The tables of the index file. All names are folded as in `nlp.knowledge.names.fold`; ids of rows are internal."""

VERSION = 1
APPLICATION = 0x44504B31
"""SQLite's `application_id` of an index of ours ("DPK1")."""

# What the sources say, in the order in which they say it.
STAGING = """
CREATE TABLE staged_actor(id TEXT, name TEXT, kind TEXT, qid TEXT, countries TEXT, aliases TEXT, source TEXT);
CREATE TABLE staged_post(id TEXT PRIMARY KEY, label TEXT, country TEXT) WITHOUT ROWID;
CREATE TABLE staged_held(holder TEXT, post TEXT, start TEXT, end TEXT, seen TEXT, source TEXT);
"""
READY_TO_JOIN = """
CREATE INDEX staged_actor_id ON staged_actor(id);
CREATE INDEX staged_held_holder ON staged_held(holder);
"""
UNSORTED = """
CREATE TABLE unsorted_name(key TEXT, entry INTEGER);
CREATE TABLE unsorted_family(key TEXT, entry INTEGER);
CREATE TABLE unsorted_pair(first INTEGER, last INTEGER, entry INTEGER);
"""
TABLES = """
CREATE TABLE entry(
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL, country TEXT, qid TEXT,
  family TEXT NOT NULL, family_first INTEGER NOT NULL, aliases TEXT NOT NULL,
  rank INTEGER NOT NULL, source TEXT NOT NULL
);
CREATE TABLE tenure(
  entry INTEGER NOT NULL, office TEXT NOT NULL, title TEXT NOT NULL, country TEXT, start TEXT, "end" TEXT, seen TEXT,
  source TEXT NOT NULL
);
CREATE TABLE word(row INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, sound TEXT NOT NULL);
CREATE TABLE name(key TEXT, entry INTEGER, PRIMARY KEY(key, entry)) WITHOUT ROWID;
CREATE TABLE family(key TEXT, rank INTEGER, entry INTEGER, PRIMARY KEY(key, rank, entry)) WITHOUT ROWID;
CREATE TABLE pair(first INTEGER, last INTEGER, entry INTEGER, PRIMARY KEY(first, last, entry)) WITHOUT ROWID;
CREATE TABLE cut(form TEXT, word INTEGER, PRIMARY KEY(form, word)) WITHOUT ROWID;
"""
SORTED = """
INSERT OR IGNORE INTO name SELECT key, entry FROM unsorted_name ORDER BY key, entry;
INSERT OR IGNORE INTO family
  SELECT f.key, e.rank, f.entry FROM unsorted_family f JOIN entry e ON e.row = f.entry ORDER BY f.key, e.rank, f.entry;
INSERT OR IGNORE INTO pair SELECT first, last, entry FROM unsorted_pair ORDER BY first, last, entry;
CREATE INDEX tenure_entry ON tenure(entry);
CREATE INDEX tenure_office ON tenure(office, country);
CREATE INDEX word_sound ON word(sound);
DROP TABLE staged_actor; DROP TABLE staged_post; DROP TABLE staged_held;
DROP TABLE unsorted_name; DROP TABLE unsorted_family; DROP TABLE unsorted_pair;
"""
