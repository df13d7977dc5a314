"""What the docstrings of the attributes say: read from the source when it is asked, never at import.

Pydantic would read them as each class is made, which is half of what the models cost to import; only the
schemas for IDEs and the hint of a missing key need them.
"""

import ast
import inspect
import sys
from collections.abc import Mapping
from functools import cache

from msgspec import Struct
from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema


@cache
def attributes(model: type[BaseModel | Struct]) -> Mapping[str, str]:
    """Give the documentation of a model's attributes, its bases' included."""
    found: dict[str, str] = {}
    for base in reversed(model.__mro__):
        if issubclass(base, BaseModel | Struct):
            found |= _classes(base.__module__).get(base.__qualname__, {})
    return found


@cache
def _classes(module: str) -> Mapping[str, Mapping[str, str]]:
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    return {node.name: dict(_documented(node)) for node in tree.body if isinstance(node, ast.ClassDef)}


def _documented(node: ast.ClassDef) -> list[tuple[str, str]]:
    """Pair each attribute with the text that follows it."""
    found = []
    for statement, following in zip(node.body, node.body[1:], strict=False):
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            match following:
                case ast.Expr(value=ast.Constant(value=str(text))):
                    found.append((statement.target.id, inspect.cleandoc(text)))
    return found


class DocumentedSchema(GenerateJsonSchema):
    """The JSON Schema of a model, with the documentation of its attributes."""

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """Add what pydantic leaves out: it was not told of the docstrings."""
        found = super().model_schema(schema)
        model: type[BaseModel] = schema["cls"]
        for attribute, text in attributes(model).items():
            info = model.model_fields.get(attribute)
            if info is not None and info.description is None:
                found["properties"][info.alias or attribute]["description"] = text
        return found
