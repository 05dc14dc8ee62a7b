# bash completion for depeche(1). What there is to complete is asked of the
# program itself, so that it is never behind.

_depeche() {
    local command=${COMP_WORDS[1]} word=${COMP_WORDS[COMP_CWORD]} before words help

    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        words="$("$1" --help 2>/dev/null | sed -n 's/^  \([a-z][a-z-]*\) .*/\1/p') --help --version"
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
        return
    fi
    if [ "$command" = help ]; then
        words=$("$1" --help 2>/dev/null | sed -n 's/^  \([a-z][a-z-]*\) .*/\1/p')
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
        return
    fi
    help=$("$1" "$command" --help 2>/dev/null) || return
    # "--as=ht" is three words to bash.
    before=${COMP_WORDS[COMP_CWORD - 1]}
    if [ "$word" = "=" ]; then
        word=
    elif [ "$before" = "=" ]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    # "--as auto|html|text": the words an option takes.
    words=$(sed -n "s/^  \(-., \|    \)$before \([a-z]*|[a-z|]*\).*/\2/p" <<<"$help" | tr '|' ' ')
    if [ -n "$words" ]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    elif [[ $word == -* ]]; then
        words=$(sed -n 's/^  \(-., \|    \)\(--[a-z-]*\).*/\2/p' <<<"$help")
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    else
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}

complete -F _depeche depeche
