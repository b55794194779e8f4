"""A FastAPI service that is sent payloads: what is none is refused with problem details, as RFC 9457 has them.

Run it with ``uvicorn fastapi_service:app``; its documentation at ``/docs`` shows the models.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import Depends, FastAPI, Request
from fastapi.responses import JSONResponse

import convoschema

app = FastAPI(title="Conversations")
SCHEMAS = "#/components/schemas/"


def body_of(model: convoschema.ModelName, **options: Any) -> Callable[[Request], Awaitable[Any]]:
    """Return a dependency: the body of a request, which is a valid ``model``."""
    validator = convoschema.Validator(model, **options)

    async def body(request: Request) -> Any:
        return validator.validate(await request.body())

    return body


def documented(model: convoschema.ModelName) -> dict[str, Any]:
    """Return what a route says of its body, as ``openapi_extra`` takes it."""
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": {"$ref": SCHEMAS + model}}}}}


def with_models(app: FastAPI, *models: convoschema.ModelName) -> None:
    """Have the OpenAPI document of an application hold models, and all that these reach."""
    generate = app.openapi

    def openapi() -> dict[str, Any]:
        document = generate()
        known = document.setdefault("components", {}).setdefault("schemas", {})
        for model in models:
            text = json.dumps(convoschema.schema(model)["$defs"])
            known.update(json.loads(text.replace('"#/$defs/', f'"{SCHEMAS}')))
        return document

    app.openapi = openapi  # type: ignore[method-assign] # as FastAPI's manual has it


@app.exception_handler(convoschema.InvalidPayload)
async def refuse(_: Request, error: convoschema.InvalidPayload) -> JSONResponse:
    """Answer with what is wrong and where; no value of the body is in it."""
    details = {
        "type": "about:blank",
        "title": "Unprocessable Content",
        "status": 422,
        "detail": f"the body is not a valid {error.model}",
        "errors": [
            {"pointer": "#" + quote(problem.pointer), "code": problem.code, "detail": problem.message}
            for problem in error.problems
        ],
    }
    return JSONResponse(details, 422, media_type="application/problem+json")


Conversation = Annotated[Any, Depends(body_of("Conversation", profile="lenient"))]


@app.post("/conversations", openapi_extra=documented("Conversation"))
async def take(conversation: Conversation) -> dict[str, Any]:
    """Take a conversation."""
    return {"id": conversation.get("id")}


with_models(app, "Conversation")
