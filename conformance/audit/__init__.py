"""The rules over real logs: what is read and what is refused, one judgement a dossier, violations as tables.

It imports the generator and the engine, as `judge` does; nothing but the command imports it.
"""
