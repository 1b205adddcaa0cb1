"""Answers from columns in memory, for datasets of many thousand incidents. Only here is numpy imported.

Nothing else imports this package at its top: small datasets are answered by SQL alone and never load it
(see ``mali_browser.query.large``).
"""
