# French dates, fourth layer: intervals without begin or end. The words that open
# or close them belong to the span.

def le = (le | la | les | l')
def at = (à | le | du | au)

open
    depuis [$le] a:<date>                                                    => period op=since
    (à partir | à compter) (de | du | d') [$le] a:<date>                     => period op=from
    dès [$le] a:<period>                                                     => period op=from
    (jusqu'à | jusqu'au | jusqu'en | jusqu'aux | jusque) [$le] a:<date>      => period op=until
    (avant | au plus tard | d'avant) [$le | en] a:<date>                     => period op=before
    avant (ou) [en | le] a:<date>                                            => period op=before
    a:<date> ou avant                                                        => period op=before
    (après | plus tard que | postérieur à) [$le] a:<date>                    => period op=after
    d'ici [à | au | aux] [$le] a:<date>                                      => period op=by
