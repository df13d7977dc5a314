"""What a case is about: examples, either side of each limit, messages, the life cycle, whole lives."""
