# Lines of text as strings of C.
s/["\\]/\\&/g
s/.*/"&\\n"/
