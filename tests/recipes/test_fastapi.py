from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.cases import examples

pytestmark = pytest.mark.recipes
RECIPE = "fastapi_service"


Ask = Callable[..., Any]


@pytest.fixture
def ask(recipe: Any) -> Ask:
    """Return a function that sends a request to the application, and returns the answer."""
    import httpx

    async def send(method: str, path: str, **content: Any) -> Any:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(recipe.app), base_url="http://test") as client:
            return await client.request(method, path, **content)

    return lambda *request, **content: asyncio.run(send(*request, **content))


def test_a_valid_body_reaches_the_route(ask: Ask) -> None:
    body = examples("Conversation")[0]
    answer = ask("POST", "/conversations", json=body)
    assert (answer.status_code, answer.json()) == (200, {"id": body["id"]})


def test_another_one_is_refused_with_problem_details_that_hold_no_value_of_it(ask: Ask) -> None:
    answer = ask("POST", "/conversations", json={"id": 7, "participants": [{"name": ["Ann Marsh"]}], "a/b%": 1})
    assert (answer.status_code, answer.headers["content-type"]) == (422, "application/problem+json")
    assert answer.json() == {
        "type": "about:blank",
        "title": "Unprocessable Content",
        "status": 422,
        "detail": "the body is not a valid Conversation",
        "errors": [
            {"pointer": "#/id", "code": "type", "detail": "expected a string, got an integer"},
            {"pointer": "#/participants/0/name", "code": "type", "detail": "expected a string, got an array of 1 item"},
        ],
    }


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"[]"])
def test_a_body_that_is_no_json_is_refused_the_same_way(ask: Ask, body: bytes) -> None:
    answer = ask("POST", "/conversations", content=body)
    assert (answer.status_code, len(answer.json()["errors"])) == (422, 1)


def test_the_openapi_document_holds_the_model_and_all_that_it_reaches(ask: Ask) -> None:
    document = ask("GET", "/openapi.json").json()
    [body] = [
        operation["requestBody"]["content"]["application/json"]["schema"]
        for path in document["paths"].values()
        for operation in path.values()
    ]
    # As a tool for OpenAPI 3.1 reads it: references lead from the document.
    validator = Draft202012Validator({**document, **body})
    assert validator.is_valid(examples("Conversation")[0])
    assert not validator.is_valid({"participants": [{"calls": [{"state": 7}]}]})
