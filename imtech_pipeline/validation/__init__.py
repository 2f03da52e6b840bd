"""Checks on the tables: models of their rows (`models`), and the statistical edits that hold facts against each other (`edits`).

Nothing here repairs a figure: what fails is set aside (models) or reported (edits), never changed.
"""
