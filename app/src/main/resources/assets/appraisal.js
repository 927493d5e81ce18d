// Judging by keyboard: J and K (or the arrows) go through the list, A accepts, S scores, R asks, C notes. Without this
// script everything is a form and a link.
(() => {
    document.documentElement.classList.add("scripted");
    const isTyping = (target) => target instanceof HTMLElement && target.matches("input:not([type=checkbox]), textarea, select");
    const press = (selector) => document.querySelector(selector)?.click();
    const reach = (selector) => {
        const field = document.querySelector(selector);
        field?.focus();
        field?.scrollIntoView({ block: "center" });
    };
    const keys = {
        j: () => press("a[rel=next]"),
        ArrowRight: () => press("a[rel=next]"),
        k: () => press("a[rel=prev]"),
        ArrowLeft: () => press("a[rel=prev]"),
        a: () => press("form[data-accept] button"),
        s: () => reach("#points"),
        r: () => reach("#question"),
        c: () => reach("#note"),
    };
    document.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
        if (isTyping(event.target)) {
            if (event.key === "Escape") event.target.blur();
            return;
        }
        const deed = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
        if (deed && document.querySelector(".appraisal")) {
            event.preventDefault();
            deed();
        }
    });
    // Ctrl+Enter sends the form one writes in.
    document.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || !event.target.matches("textarea")) return;
        event.preventDefault();
        event.target.form.requestSubmit();
    });
    // Another score than the unit's own demands a reason.
    const points = document.querySelector("#points");
    const reason = document.querySelector("#reason");
    if (points && reason) {
        const demand = () => (reason.required = points.value.trim() !== points.dataset.self);
        points.addEventListener("input", demand);
        points.addEventListener("change", demand);
        demand();
    }
    document.addEventListener("change", (event) => {
        const phrases = event.target.closest("[data-phrases]");
        if (phrases && phrases.value) {
            const field = document.getElementById(phrases.dataset.phrases);
            field.value = field.value ? `${field.value} ${phrases.value}` : phrases.value;
            phrases.value = "";
            field.focus();
        }
        if (event.target.matches("[data-all]"))
            document.querySelectorAll("input[name=line]").forEach((box) => (box.checked = event.target.checked));
    });
})();
