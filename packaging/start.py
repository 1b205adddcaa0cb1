"""What the frozen program runs."""

from mali_browser.command_line import run

if __name__ == "__main__":
    run()
