"""The kinds of faults: a module for each place where one stands, a class for each kind."""
