// A leaf whose rule is not told yet asks for the points that the unit claims, as soon as its figures are kept, and asks
// no more when they are taken away. The field comes from the page of the leaf, where it stands the same.
(() => {
    const sheet = window.parindexSheet;
    if (!sheet.table) return;
    const claim = (row) => row.querySelector('[data-field="points"]');
    document.addEventListener("sheet:kept", async (event) => {
        const { code, told } = event.detail;
        const row = sheet.byCode.get(code);
        if (told.claimed === Boolean(claim(row))) return;
        if (!told.claimed) return claim(row).remove();
        const answer = await fetch(`${sheet.table.dataset.url}/items/${code}`, { redirect: "manual" }).catch(() => null);
        if (!answer?.ok || claim(row)) return;
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const field = page.querySelector('#entry [data-field="points"]');
        if (field) row.querySelector(".fields").append(field);
    });
})();
