"""``python -m mali_browser`` is ``mali-browser``."""

from mali_browser.command_line import run

if __name__ == "__main__":
    run()
