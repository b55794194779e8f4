"""Look at a site in Firefox and WebKitGTK and say what they show: ``python tools/other_browsers.py --site site``.

The validator gets a broken payload, whose problems must be those of the library, and marks them; the search gets a path
and opens what it finds; the header hides what scrolls below it. All of it from files and from a web server. Firefox is
driven by Marionette, which is part of it, WebKitGTK by its driver: ``apt-get install firefox-esr webkit2gtk-driver
xvfb``. The exit code is 1 if something is not as it should be, and 3 if neither browser is there.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from base64 import b64decode
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final
from urllib.request import Request, urlopen

import convoschema

_SECONDS = 60
_MODEL: Final = "Participant"
_PROFILE: Final = "strict"
_PATH, _ROW = "calls[].disconnectType", "#calls/disconnectType"
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
_OF_MARIONETTE = {
    "navigate": "WebDriver:Navigate",
    "script": "WebDriver:ExecuteScript",
    "find": "WebDriver:FindElement",
    "type": "WebDriver:ElementSendKeys",
    "picture": "WebDriver:TakeScreenshot",
    "size": "WebDriver:SetWindowRect",
}


class Marionette:
    """Firefox's own protocol: arrays of JSON, each behind its length. Commands are the names in ``_OF_MARIONETTE``."""

    def __init__(self, port: int) -> None:
        self._stream = until(lambda: socket.create_connection(("127.0.0.1", port))).makefile("rwb")
        self._number = 0
        self._read()
        self.version = self._send("WebDriver:NewSession", {})["capabilities"]["browserVersion"]

    def command(self, name: str, **parameters: Any) -> Any:
        """Have a command carried out."""
        if name == "type":
            parameters["id"] = parameters.pop("element")
        if name == "picture":
            parameters["full"] = False
        found = self._send(_OF_MARIONETTE[name], parameters)
        return found["value"] if set(found) == {"value"} else found

    def _send(self, name: str, parameters: dict[str, Any]) -> Any:
        self._number += 1
        text = json.dumps([0, self._number, name, parameters]).encode()
        self._stream.write(b"%d:%s" % (len(text), text))
        self._stream.flush()
        _, _, error, result = self._read()
        if error is not None:
            raise RuntimeError(f"{name}: {error['message']}")
        return result

    def _read(self) -> Any:
        length = b""
        while (character := self._stream.read(1)) != b":":
            if not character:
                raise RuntimeError("Firefox has gone")
            length += character
        return json.loads(self._stream.read(int(length)))


class WebDriver:
    """The driver of WebKitGTK: WebDriver over HTTP, with the same commands."""

    def __init__(self, port: int, browser: str) -> None:
        self._root = f"http://127.0.0.1:{port}/session"
        options = {"binary": browser, "args": ["--automation"]}
        wanted = {"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": options}}}
        session = until(lambda: self._post(self._root, wanted))
        self.version = session["capabilities"]["browserVersion"]
        self._root += f"/{session['sessionId']}"

    def command(self, name: str, **parameters: Any) -> Any:
        """Have a command carried out."""
        if name == "picture":
            return self._answer(f"{self._root}/screenshot")
        if name == "type":
            return self._post(f"{self._root}/element/{parameters.pop('element')}/value", parameters)
        paths = {"navigate": "url", "script": "execute/sync", "find": "element", "size": "window/rect"}
        return self._post(f"{self._root}/{paths[name]}", parameters)

    def _post(self, address: str, data: Any) -> Any:
        return self._answer(Request(address, json.dumps(data).encode(), {"Content-Type": "application/json"}))  # noqa: S310 - our own

    def _answer(self, request: str | Request) -> Any:
        with urlopen(request, timeout=_SECONDS) as answer:  # noqa: S310 - our own
            return json.load(answer)["value"]


@contextmanager
def firefox() -> Iterator[Marionette]:
    """Start Firefox without a window, with a profile of its own."""
    [binary] = [found for name in ("firefox", "firefox-esr") if (found := shutil.which(name))][:1]
    with tempfile.TemporaryDirectory() as profile:
        port = free_port()
        Path(profile, "user.js").write_text(f'user_pref("marionette.port", {port});\n', "utf-8")
        with started([binary, "--headless", "--marionette", "--no-remote", "--profile", profile]):
            yield Marionette(port)


@contextmanager
def webkit() -> Iterator[WebDriver]:
    """Start WebKitGTK's driver, and by it the small browser that comes along, on a display that nobody sees."""
    [browser] = sorted(map(str, Path("/usr").glob("lib*/**/webkit2gtk-4.*/MiniBrowser")))[-1:]
    port = free_port()
    display = [] if os.environ.get("DISPLAY") else ["xvfb-run", "--auto-servernum"]
    with started([*display, "WebKitWebDriver", f"--port={port}"]):
        yield WebDriver(port, browser)


BROWSERS: dict[str, Callable[[], Any]] = {"firefox": firefox, "webkit": webkit}
NEEDS = {"firefox": (("firefox", "firefox-esr"),), "webkit": (("WebKitWebDriver",), ("xvfb-run",))}


@contextmanager
def started(command: list[str]) -> Iterator[None]:
    """Have a program run, and end it with all that it started."""
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(  # noqa: S603 - a browser that is installed, and its driver
        command, stdout=quiet, stderr=quiet, start_new_session=True
    )
    try:
        yield
    finally:
        os.killpg(process.pid, 15)
        process.wait()


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder, and give its address."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def free_port() -> int:
    """Return a port that nobody listens at."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def until(ask: Callable[[], Any]) -> Any:
    """Return the first answer that is not nothing, or the last one; what can't be had yet is asked for again."""
    end = time.monotonic() + _SECONDS
    while True:
        try:
            answer = ask()
        except OSError:
            if time.monotonic() > end:
                raise
        else:
            if answer or time.monotonic() > end:
                return answer
        time.sleep(0.1)


class Visit:
    """A browser at a site, and what it shows there."""

    def __init__(self, driver: Marionette | WebDriver, base: str, pictures: Path | None) -> None:
        self._driver, self._base, self._pictures = driver, base, pictures

    def findings(self) -> Iterator[tuple[str, str, bool]]:
        """Yield what was looked at, what was seen, and whether it is as it should be."""
        for name in ("validator", "marks", "search", "header"):
            told, is_right = getattr(self, f"_{name}")()
            yield name, told, is_right
            self._take(name)

    def _validator(self) -> tuple[str, bool]:
        self._open(f"validate.html#{_MODEL}/{_PROFILE}")
        self._run("document.querySelector('[data-fill=broken]').click()")
        seen = until(
            lambda: self._run(
                "return [...document.querySelectorAll('[data-problems] li')].map((one) => one.textContent)"
            )
        )
        payload: str = self._run("return document.querySelector('textarea').value")
        problems = list(convoschema.iter_problems(payload.encode(), _MODEL, profile=_PROFILE))
        alike = len(seen) == len(problems) and all(
            problem.code in text and problem.pointer in text and problem.message in text
            for problem, text in zip(problems, seen, strict=True)
        )
        return f"{len(seen)} problems, the library tells {len(problems)}", alike and bool(problems)

    def _marks(self) -> tuple[str, bool]:
        style = """
            const mark = document.querySelector('.marks mark');
            const style = mark && getComputedStyle(mark);
            return style && `${style.textDecorationLine} ${style.textDecorationStyle}`;
        """
        found = until(lambda: self._run(style))
        return f"the line at a fault is {found}", found == "underline wavy"

    def _search(self) -> tuple[str, bool]:
        self._open("index.html")
        self._type("body", "/")
        until(lambda: self._run("return document.querySelector('dialog.search').open"))
        self._type("dialog.search input", _PATH)
        first = until(lambda: self._run("return document.querySelector('[role=option]')?.textContent"))
        count = self._run("return document.querySelectorAll('[role=option]').length")
        self._type("dialog.search input", "\ue007")
        is_there = until(lambda: self._run(f"return decodeURI(location.hash) === {json.dumps(_ROW)}"))
        row = until(lambda: self._run("return document.querySelector('tr.here')?.id"))
        return f"{count} found for {_PATH}, of which the first opens {row}", bool(first and is_there and row)

    def _header(self) -> tuple[str, bool]:
        self._open(f"models/{_MODEL}.html")
        covered = """
            scrollTo(0, 1200);
            const top = document.querySelector('.top').getBoundingClientRect();
            const across = [0.1, 0.5, 0.9].map((part) => top.left + part * top.width);
            const shown = across.map((x) => document.elementFromPoint(x, top.top + top.height / 2));
            return top.top === 0 && shown.every((one) => one.closest('.top') !== null);
        """
        is_covered = self._run(covered)
        return f"it {'stays above' if is_covered else 'lets through'} what scrolls below it", bool(is_covered)

    def _open(self, page: str) -> None:
        self._driver.command("navigate", url="about:blank")
        self._driver.command("navigate", url=self._base + page)

    def _run(self, script: str) -> Any:
        return self._driver.command("script", script=script, args=[])

    def _type(self, selector: str, text: str) -> None:
        found = self._driver.command("find", using="css selector", value=selector)
        self._driver.command("type", element=found[_ELEMENT], text=text)

    def _take(self, name: str) -> None:
        if self._pictures is not None:
            self._pictures.mkdir(parents=True, exist_ok=True)
            (self._pictures / f"{name}.png").write_bytes(b64decode(self._driver.command("picture")))


def look(name: str, site: Path, pictures: Path | None) -> bool:
    """Look at a site in a browser, say what it shows, and return whether it is as it should be."""
    is_right = True
    with BROWSERS[name]() as driver, served(site) as address:
        driver.command("size", width=1280, height=900)
        for way, base in {"files": f"{site.resolve().as_uri()}/", "a server": address}.items():
            folder = pictures and pictures / name / way.removeprefix("a ")
            for what, told, is_so in Visit(driver, base, folder).findings():
                print(
                    f"{name} {driver.version}, from {way}: {what}: {told}{'' if is_so else '  <- not as it should be'}",
                    flush=True,
                )
                is_right &= is_so
    return is_right


def main() -> int:
    """Look at the site in each browser that is there."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--site", type=Path, help="what `convoschema docs build` wrote; built anew, if it is not given")
    parser.add_argument("--browser", choices=BROWSERS, action="append", help="one of them alone")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="where to put pictures of what was seen")
    options = parser.parse_args()
    there = [name for name in options.browser or BROWSERS if all(any(map(shutil.which, each)) for each in NEEDS[name])]
    for name in sorted({*(options.browser or BROWSERS)} - {*there}):
        print(f"{name}: not here", flush=True)
    if not there:
        return 3
    with ExitStack() as stack:
        site = options.site or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        if options.site is None:
            build = [sys.executable, "-m", "convoschema", "docs", "build", "--output", site]
            subprocess.run(build, check=True)  # noqa: S603 - the program of this repository
        seen = [look(name, site, options.pictures) for name in there]
    return 0 if all(seen) else 1


if __name__ == "__main__":
    sys.exit(main())
