"use strict";
/* Comfort; everything works without it. Keys: j and k walk the headlines, o
   opens the one that is reached, s its source, / goes to the search. For editors
   r puts it into the review; what else a page does with a key says data-key. */
(() => {
    const heads = () => [...document.querySelectorAll("main a.head")];
    let at = -1;

    const reach = (i) => {
        const all = heads();
        if (!all.length) return;
        at = Math.max(0, Math.min(i, all.length - 1));
        all[at].focus();
        all[at].scrollIntoView({ block: "nearest" });
    };
    const typing = (e) =>
        e.ctrlKey || e.metaKey || e.altKey ||
        /^(input|textarea|select)$/i.test(e.target.tagName);
    const keys = {
        j: () => reach(at + 1),
        k: () => reach(at - 1),
        o: () => document.activeElement.click?.(),
        s: () => document.querySelector("a.source")?.click(),
        "/": () => (document.getElementById("q") ||
                    document.getElementById("find")).focus(),
    };
    /* A button of the item that is reached; of a summary what is behind it. */
    const press = (key) => {
        const what = document.activeElement.closest("[data-item]")
            ?.querySelector(`[data-key="${CSS.escape(key)}"]`);
        if (!what) return false;
        if (what.matches("summary")) {
            what.parentElement.open = true;
            what.parentElement.querySelector("textarea").focus();
        } else {
            what.click();
        }
        return true;
    };
    const collect = () => {
        const form = document.getElementById("to-review");
        const path = new URL(document.activeElement.href || location.href).pathname;
        if (!form || !/\/(article|story)\/[0-9a-f]+$/.test(path)) return;
        form.elements.of.value = path;
        sessionStorage.setItem("at", JSON.stringify([location.pathname, at]));
        form.submit();
    };
    keys.r = collect;
    document.addEventListener("keydown", (e) => {
        if (typing(e) || (!keys[e.key] && e.key.length > 1)) return;
        const pressed = press(e.key);
        if (!pressed && !keys[e.key]) return;
        e.preventDefault();
        if (!pressed) keys[e.key]();
    });

    /* Where one was before the page came anew. */
    const was = JSON.parse(sessionStorage.getItem("at") || "[]");
    sessionStorage.removeItem("at");
    if (was[0] === location.pathname && was[1] >= 0) reach(was[1]);
    document.addEventListener("focusin", (e) => {
        const i = heads().indexOf(e.target);
        if (i >= 0) at = i;
    });

    /* Where fingers do not hover, the first tap on a mark shows what it is. */
    if (matchMedia("(hover: none)").matches)
        document.addEventListener("click", (e) => {
            const mark = e.target.closest("[data-tip]");
            if (!mark || mark.dataset.shown) return;
            for (const other of document.querySelectorAll("[data-shown]"))
                delete other.dataset.shown;
            mark.dataset.shown = "1";
            mark.focus();
            e.preventDefault();
        });

    /* A picture that cannot be had leaves no hole: its words stay. */
    const gone = (img) => {
        img.closest(".picture")?.querySelector(".report")?.remove();
        (img.closest(".thumb") || img).remove();
    };
    document.addEventListener("error", (e) => {
        if (e.target.matches?.(".picture img, .thumb img")) gone(e.target);
    }, true);
    /* One that failed before this ran is asked for again, to hear of it; one
       that waits to be scrolled to goes on waiting. */
    for (const img of document.querySelectorAll(".picture img, .thumb img"))
        if (img.complete && !img.naturalWidth) img.src = img.src;

    for (const button of document.querySelectorAll("button.copy")) {
        button.hidden = false;
        button.addEventListener("click", async () => {
            const text = button.parentElement.querySelector("textarea");
            text.select();
            try {
                await navigator.clipboard.writeText(text.value);
            } catch {
                document.execCommand("copy");
            }
            button.textContent = button.dataset.copied;
        });
    }
})();
