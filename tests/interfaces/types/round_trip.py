"""Reads lines of {"type", "value"}, writes each value as its generated class holds it."""

import importlib.util
import json
import sys

specification = importlib.util.spec_from_file_location("types_of_exchanges", sys.argv[1])
assert specification is not None
assert specification.loader is not None
module = importlib.util.module_from_spec(specification)
sys.modules[specification.name] = module
specification.loader.exec_module(module)
for line in sys.stdin:
    asked = json.loads(line)
    value = getattr(module, asked["type"]).from_dict(asked["value"])
    sys.stdout.write(json.dumps(value.to_dict()) + "\n")
