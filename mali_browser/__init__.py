"""Mali Browser: an offline reference of incidents of extremism and terrorism in Mali."""

__version__ = "0.1.0"
