"""One module for each solver that Xuncha is measured against. Those that run in a process of their own have a main."""
