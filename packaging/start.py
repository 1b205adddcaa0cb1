"""What the frozen program runs."""

import sys

from mali_browser.command_line import main

if __name__ == "__main__":
    sys.exit(main())
