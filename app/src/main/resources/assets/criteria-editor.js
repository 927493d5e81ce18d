// The editor of a criteria set without waiting: what a rule means is shown while it is typed, saving keeps the place,
// items move by keys. Everything here also works without this script, a page at a time.
(() => {
    const main = document.getElementById("content");
    const pane = () => document.getElementById("editor");
    const form = () => document.getElementById("edit");
    if (!pane()) return;
    document.documentElement.classList.add("scripted");
    const narrow = matchMedia("(max-width: 900px)");
    const typing = (target) => target.closest("input:not([type=radio]):not([type=checkbox]), textarea, select");
    let dirty = false;
    let waiting = 0;
    let asked = 0;

    const say = (word) => {
        const saved = document.getElementById("saved");
        if (!saved) return;
        saved.textContent = saved.dataset[word];
        saved.dataset.state = word;
    };
    const soil = () => {
        if (!dirty) say("dirty");
        dirty = true;
    };

    // A page as the server sends it, or nothing and the reason beside the save button.
    const token = async () => {
        const page = await fetch(location.href).then((answer) => answer.text()).catch(() => "");
        return new DOMParser().parseFromString(page, "text/html").querySelector("input[name=_csrf]")?.value;
    };
    const send = async (address, data, headers = {}, again = true) => {
        const answer = await fetch(address, { method: "POST", body: new URLSearchParams(data), headers }).catch(() => null);
        if (!answer || answer.status >= 500) return say("failed");
        if (answer.redirected && new URL(answer.url).pathname === "/sign-in") return say("signedOut");
        if (answer.status === 403 && again) {
            const fresh = await token();
            if (!fresh) return say("signedOut");
            document.querySelectorAll("input[name=_csrf]").forEach((field) => (field.value = fresh));
            data.set("_csrf", fresh);
            return send(address, data, headers, false);
        }
        if (answer.status === 403) return say("signedOut");
        return { url: answer.url, ok: answer.ok, page: new DOMParser().parseFromString(await answer.text(), "text/html") };
    };

    // Puts a whole new page in the place of this one, keeping where the reader is.
    const show = (answer, keepAddress) => {
        const scrolled = document.querySelector(".tree-rows")?.scrollTop || 0;
        const folded = document.getElementById("tree") && !document.getElementById("tree").open;
        const here = document.activeElement?.id;
        main.replaceChildren(...answer.page.getElementById("content").childNodes);
        document.title = answer.page.title;
        if (!keepAddress) history.replaceState(null, "", answer.url.replace(/[?&](done|since)=[^&]*/g, "").replace(/\?$/, ""));
        const tree = document.getElementById("tree");
        if (tree) {
            tree.open = !folded;
            document.querySelector(".tree-rows").scrollTop = scrolled;
        }
        dirty = false;
        begin();
        const faulty = main.querySelector("[aria-invalid=true]") || main.querySelector("[role=alert], [autofocus]");
        if (faulty && !answer.ok) faulty.focus();
        else if (here && document.getElementById(here)) document.getElementById(here).focus();
        return answer.ok;
    };

    const data = (source, submitter) => {
        const fields = new FormData(source);
        if (submitter?.name) fields.set(submitter.name, submitter.value);
        return fields;
    };

    // While typing: only what is said about the form changes, never what is typed.
    const live = async () => {
        const mine = ++asked;
        const edit = form();
        if (!edit) return;
        const answer = await send(edit.dataset.preview, data(edit), { "X-Part": "live" });
        if (!answer || mine !== asked || edit !== form()) return;
        answer.page.querySelectorAll("[data-live]").forEach((fresh) => {
            const old = document.getElementById(fresh.id);
            if (old && old.innerHTML !== fresh.innerHTML) old.replaceChildren(...fresh.childNodes);
            const field = fresh.dataset.for && document.getElementById(fresh.dataset.for);
            if (field && old) {
                const bad = old.childElementCount > 0;
                if (bad) field.setAttribute("aria-invalid", "true");
                else field.removeAttribute("aria-invalid");
                if (bad) field.setAttribute("aria-describedby", old.id);
            }
        });
        const tried = answer.page.getElementById("try");
        const here = document.getElementById("try");
        if (tried && here) {
            document.getElementById("rule-try").hidden = tried.value === "";
            if (here.value.trim() === "" && document.activeElement !== here) here.value = tried.value;
        }
    };
    const soon = () => {
        clearTimeout(waiting);
        waiting = setTimeout(live, 250);
    };

    // Another kind of rule, a row more or less, a reading chosen: the form itself comes anew.
    const reshape = async (submitter) => {
        clearTimeout(waiting);
        asked++;
        const edit = form();
        const answer = await send(edit.dataset.preview, data(edit, submitter), { "X-Part": "form" });
        const fresh = answer?.page.getElementById("edit");
        if (!fresh) return;
        const name = submitter?.name;
        const value = submitter?.value || "";
        edit.replaceWith(fresh);
        soil();
        say("dirty");
        if (name === "row" && value.startsWith("-")) {
            document.getElementById(value.slice(1).replace(/\.\d+$/, "").replaceAll(".", "-"))?.querySelector("input, select, button")?.focus();
        } else if (name === "row") {
            const table = value.replace(/^\+/, "").replace(/^.*:/, "").replaceAll(".", "-");
            [...(document.getElementById(table)?.querySelectorAll("tbody tr:not(.row-said)") || [])].at(-1)?.querySelector("input, select")?.focus();
        } else if (name === "take") {
            document.getElementById(value.split("|")[0].replaceAll(".", "-"))?.focus();
        } else {
            fresh.querySelector(".cards-set > summary")?.focus();
        }
    };

    const save = async () => {
        clearTimeout(waiting);
        asked++;
        const edit = form();
        if (!edit || !document.getElementById("save")) return true;
        say("busy");
        const answer = await send(edit.action, data(edit));
        return answer ? show(answer, !answer.ok) : false;
    };
    const deed = async (source, submitter) => {
        const code = source.closest("[data-code]")?.dataset.code;
        if (dirty && form() && source !== form() && !(await save())) return;
        const fields = data(source, submitter);
        const version = pane()?.dataset.version;
        if (version) fields.set("version", version);
        const answer = await send(source.getAttribute("action"), fields);
        if (answer && show(answer) && source.hasAttribute("data-move")) document.querySelector(".tree-rows [aria-current]")?.focus();
        return code;
    };

    main.addEventListener("submit", (event) => {
        const submitter = event.submitter;
        if (submitter?.hasAttribute("data-reshape")) {
            event.preventDefault();
            reshape(submitter);
        } else if (event.target.id === "edit") {
            event.preventDefault();
            save();
        } else if (event.target.hasAttribute("data-swap")) {
            event.preventDefault();
            deed(event.target, submitter);
        } else {
            dirty = false;
        }
    });
    main.addEventListener("input", (event) => {
        if (!event.target.closest("#edit")) return;
        if (event.target.id !== "try") soil();
        if (event.target.type !== "radio") soon();
    });
    main.addEventListener("change", (event) => {
        if (event.target.matches("input[data-reshape]")) {
            soil();
            reshape(null);
        }
    });
    window.addEventListener("beforeunload", (event) => {
        if (dirty) event.preventDefault();
    });

    // Keys: the tree, moving, saving.
    const links = () => [...document.querySelectorAll("#tree [data-row]")];
    const move = (way) => {
        const focused = document.activeElement?.closest("[data-row]")?.dataset.row;
        const source = document.querySelector("form[data-move]");
        const current = document.querySelector(".tree-rows [aria-current]")?.dataset.row;
        const code = focused || current;
        const any = document.querySelector("#pane form input[name=_csrf], #tree form input[name=_csrf]");
        if (!code || !any) return;
        const away = document.createElement("form");
        away.setAttribute("action", document.querySelector("#tree .tree-set").getAttribute("href") + "/items/" + code + "/move");
        away.toggleAttribute("data-move", true);
        [["_csrf", any.value], ["way", way], ["stay", source ? "" : "set"]].forEach(([name, value]) => {
            const field = document.createElement("input");
            field.name = name;
            field.value = value;
            away.append(field);
        });
        deed(away, null);
    };
    document.addEventListener("keydown", (event) => {
        const inTree = event.target.closest("#tree [data-row]");
        if (event.key.toLowerCase() === "s" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            save();
        } else if (event.altKey && ["ArrowUp", "ArrowDown"].includes(event.key) && !typing(event.target)) {
            event.preventDefault();
            move(event.key === "ArrowUp" ? "up" : "down");
        } else if (inTree && ["ArrowUp", "ArrowDown", "Home", "End"].includes(event.key)) {
            event.preventDefault();
            const all = links();
            const at = all.indexOf(inTree);
            const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: all.length - 1 }[event.key];
            all[Math.min(all.length - 1, Math.max(0, to))].focus();
        }
    });

    const begin = () => {
        const current = document.querySelector(".tree-rows [aria-current]");
        const rows = document.querySelector(".tree-rows");
        if (current && rows) {
            const row = current.getBoundingClientRect();
            const box = rows.getBoundingClientRect();
            if (row.top < box.top || row.bottom > box.bottom) rows.scrollTop += row.top - box.top - box.height / 3;
        }
    };
    if (narrow.matches && document.getElementById("tree")) document.getElementById("tree").open = false;
    begin();
    const first = main.querySelector("[aria-invalid=true]");
    if (first) first.focus();
})();
