"""The schema files as they lie in a directory, for the tools that look at all of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from posixpath import normpath
from typing import Any

import jsonschema_rs
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from convoschema._options import Profile
from convoschema._schema.aliases import upstream_names
from convoschema._schema.profiles import project
from convoschema._schema.subschemas import walk

ROOTS = (
    "AgentActivityChangedTopicAgentActivity",
    "AnalyticsConversationAsyncQueryResponse",
    "AnalyticsConversationQueryResponse",
    "AnalyticsConversationWithoutAttributesMultiGetResponse",
    "AsyncConversationQuery",
    "AvailableTopicEntityListing",
    "CallConversationEntityListing",
    "CallHistoryConversationEntityListing",
    "CallbackConversationEntityListing",
    "CampaignEntityListing",
    "ChannelEntityListing",
    "ChannelTopicEntityListing",
    "ChatConversationEntityListing",
    "CobrowseConversationEntityListing",
    "ConsultTransfer",
    "ConsultTransferUpdate",
    "ContactListing",
    "ConversationEntityListing",
    "ConversationQuery",
    "CreateCallRequest",
    "CreateCallbackCommand",
    "CreateCallbackOnConversationCommand",
    "CreateEmailRequest",
    "CreateOutboundMessagingConversationRequest",
    "CreateQueueRequest",
    "CreateUser",
    "Digits",
    "EmailConversationEntityListing",
    "EvaluationEntityListing",
    "EventBridgeEvent",
    "ExternalOrganizationListing",
    "GroupCreate",
    "GroupEntityListing",
    "GroupUpdate",
    "MediaParticipantRequest",
    "MessageConversationEntityListing",
    "Notification",
    "ParticipantAttributes",
    "PatchCallbackRequest",
    "QueueEntityListing",
    "QueueMemberEntityListing",
    "QueueRequest",
    "SetUuiDataRequest",
    "TransferRequest",
    "UpdateUser",
    "UserEntityListing",
    "UserMe",
    "UserQueueEntityListing",
    "WrapupCodeEntityListing",
)
"""What the API answers, takes or sends as a whole, so that no other model need refer to it."""

TOPICS = "topics.json"


@dataclass(frozen=True)
class Files:
    """The schema files of a directory by their path in it, and the meta-schema that they obey."""

    root: Path

    @cached_property
    def schemas(self) -> dict[str, dict[str, Any]]:
        """The schemas of the models and shared scalars."""
        paths = sorted(self.root.glob("*/*.json"))
        return {path.relative_to(self.root).as_posix(): json.loads(path.read_text("utf-8")) for path in paths}

    @cached_property
    def dialect(self) -> dict[str, Any]:
        """The meta-schema."""
        loaded: dict[str, Any] = json.loads((self.root / "dialect.json").read_text("utf-8"))
        return loaded

    @cached_property
    def topics(self) -> dict[str, dict[str, Any]]:
        """What is said of events, by the pattern of their topics."""
        loaded: dict[str, Any] = json.loads((self.root / TOPICS).read_text("utf-8"))
        topics: dict[str, dict[str, Any]] = loaded["topics"]
        return topics

    @cached_property
    def carried(self) -> frozenset[str]:
        """The names of the models that events have."""
        return frozenset(said.get("model", "") for said in self.topics.values())

    @cached_property
    def paths(self) -> dict[str, str]:
        """The path of the file that each name belongs to: those of the files themselves, then aliases, first come."""
        named = [(PurePosixPath(place).stem, place) for place in self.schemas]
        named += [(alias, place) for place, schema in self.schemas.items() for alias in upstream_names(schema)]
        return dict(reversed(named))

    @cached_property
    def strict_registry(self) -> Registry[Any]:
        """The schemas by address, as the strict profile sees them."""
        closed = (project(schema, Profile.STRICT, bundled=True) for schema in self.schemas.values())
        return Registry().with_resources(
            (schema.get("$id", ""), DRAFT202012.create_resource(schema)) for schema in closed
        )

    @cached_property
    def obeys(self) -> Callable[[Any], bool]:
        """Whether a schema obeys the meta-schema, told fast."""
        return jsonschema_rs.Draft202012Validator(self.dialect).is_valid

    @cached_property
    def referred(self) -> frozenset[str]:
        """The paths that another file's references lead to."""
        return frozenset(target for place in self.schemas for _, target in self.references(place) if target != place)

    def resolved(self, place: str, schema: dict[str, Any]) -> dict[str, Any]:
        """Return a schema in a file together with the one that it refers to, if it is there."""
        target = normpath(str(PurePosixPath(place).parent / schema.get("$ref", "")))
        return {**self.schemas.get(target, {}), **schema}

    def references(self, place: str) -> Iterator[tuple[str, str]]:
        """Yield each reference in a file, and the path of the file that it leads to."""
        for schema in walk(self.schemas[place]):
            if "$ref" in schema:
                yield schema["$ref"], normpath(str(PurePosixPath(place).parent / schema["$ref"]))
