"""How a message reaches an implementation: a process it talks to, a server, an object of this process."""
