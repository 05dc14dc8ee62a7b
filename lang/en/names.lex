# Names as they stand in running English, where the tables have another form. Edited by hand.
# form	class	value	attributes
# What names of places begin with, with a capital: Port William, Lake Placid.
port	place-head
lake	place-head
mount	place-head
cape	place-head
fort	place-head
isle	place-head
gulf	place-head
camp	place-head
