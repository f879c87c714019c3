"""Puts the browser libraries where the page finds them: from `app/web/node_modules` into the ignored `app/web/vendor`.

`npm ci` has checked each package against the checksum in `app/web/package-lock.json`. The licences come along.
"""

import shutil
from pathlib import Path

WEB = Path(__file__).parents[1] / "app" / "web"
FILES = {
    "d3.js": "d3/dist/d3.min.js",
    "d3.LICENSE.txt": "d3/LICENSE",
    "topojson-client.js": "topojson-client/dist/topojson-client.min.js",
    "topojson-client.LICENSE.txt": "topojson-client/LICENSE",
    "countries.json": "world-atlas/countries-110m.json",
    "countries.LICENSE.txt": "world-atlas/LICENSE",
}


def main() -> None:
    """Make the folder anew, so that nothing of another version stays."""
    vendor = WEB / "vendor"
    shutil.rmtree(vendor, ignore_errors=True)
    vendor.mkdir()
    for name, source in FILES.items():
        shutil.copyfile(WEB / "node_modules" / source, vendor / name)


if __name__ == "__main__":
    main()
