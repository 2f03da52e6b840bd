"""The report: the warehouse as one page with pictures, for readers who would rather look than read.

`facts` asks the warehouse and decides what is worth showing, `pictures` draws, `page` puts the page together from the
templates. Nothing is written to the warehouse here, and no figure is worked out that is not in it.
"""
