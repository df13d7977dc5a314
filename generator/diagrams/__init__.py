"""The pictures: graphs of the maps, the phases, the life cycle, the journeys and the actors."""
