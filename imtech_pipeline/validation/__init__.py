"""Checks on the tables: models of rows (`models`), and edits that hold facts against each other (`edits`).

Nothing here repairs a figure: what fails is set aside (models) or reported (edits), never changed.
"""
