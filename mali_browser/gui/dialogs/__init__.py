"""The few dialogs, where a panel will not do."""
