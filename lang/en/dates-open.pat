# English dates, fourth layer: intervals without begin or end. The words that open
# or close them belong to the span.

open
    since [the] a:<date>                                                     => period op=since
    (starting | beginning | as of | effective | starting from) [on | from] [the] a:<date> => period op=from
    from [the] a:<date> (on | onward | onwards)                              => period op=from
    ^ from a:<day> >> ","                                                    => period op=from
    (until | till | up to | through) [at least | well into] [the] a:<date>                          => period op=until
    [on or | sometimes | sometime | anytime] (before | earlier than | prior to | ahead of) [or] [on | in] [the] [year] a:<date> => period op=before
    no later than a:<date>                                                   => period op=before
    (on | in) or (before | earlier than) a:<date>                            => period op=before
    by [the] a:<date>                                                        => period op=by
    by part:@part [of] a:<bare>                                              => period op=by
    [sometime | anytime] (after | later than) [or in] [the] a:<date>         => period op=after
    a:<date> or (after | later)                                              => period op=after
    a:<day> before b:<time>                                                  => day op=before
