// Two minutes before somebody is signed out the page says so; what he typed is kept in this tab and comes back after he has
// signed in again, for him alone.
(() => {
    const leaving = document.getElementById("leaving");
    if (!leaving) return;
    const idle = Number(leaving.dataset.idle) * 1000;
    const warning = Math.max(idle - 120000, idle / 2);
    const store = `kept:${leaving.dataset.who}:${location.pathname}`;
    const forms = () => [...document.querySelectorAll("form[method=post]:not([data-kept=no])")];
    const fields = (form) => [...form.elements].filter((field) => field.name && !["hidden", "password", "file", "submit", "button"].includes(field.type));
    let timers = [];
    let near = false;

    const value = (field) => (["checkbox", "radio"].includes(field.type) ? field.checked : field.value);
    const changed = (field) => (field.localName === "select" ? [...field.options].some((one) => one.selected !== one.defaultSelected) : ["checkbox", "radio"].includes(field.type) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue);
    const keep = () => {
        const all = forms().flatMap((form, at) => fields(form).map((field, place) => ({ at, place, name: field.name, value: value(field), changed: changed(field) })).filter((one) => one.changed));
        if (all.length) sessionStorage.setItem(store, JSON.stringify(all));
        else sessionStorage.removeItem(store);
    };
    const restore = () => {
        const kept = JSON.parse(sessionStorage.getItem(store) ?? "[]");
        sessionStorage.removeItem(store);
        let count = 0;
        kept.forEach((one) => {
            const form = forms()[one.at];
            const field = form && fields(form)[one.place];
            if (field?.name !== one.name || value(field) === one.value) return;
            if (typeof one.value === "boolean") field.checked = one.value;
            else field.value = one.value;
            field.closest("details")?.setAttribute("open", "");
            count++;
        });
        document.getElementById("restored").hidden = count === 0;
    };
    const start = () => {
        timers.forEach(clearTimeout);
        near = false;
        show(false, false);
        timers = [setTimeout(warn, warning), setTimeout(over, idle)];
    };
    const show = (soon, past) => {
        leaving.hidden = !soon && !past;
        leaving.querySelector("[data-soon]").hidden = !soon;
        leaving.querySelector("button").hidden = !soon;
        leaving.querySelector("[data-over]").hidden = !past;
        leaving.querySelector("[data-again]").hidden = !past;
    };
    const warn = () => {
        near = true;
        keep();
        show(true, false);
    };
    const over = () => {
        keep();
        show(false, true);
    };
    leaving.querySelector("button").addEventListener("click", () => fetch("/session", { redirect: "manual" }).then((answer) => (answer.ok ? start() : over())).catch(() => {}));
    document.addEventListener("input", () => near && keep());
    document.addEventListener("submit", () => sessionStorage.removeItem(store));
    document.addEventListener("sheet:kept", start); // what is saved by itself keeps the session too
    restore();
    start();
})();
