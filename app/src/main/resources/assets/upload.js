// Lets a file be dropped on the form, says at once when it is too large, and shows that work is going on.
(() => {
    const form = document.getElementById("drop");
    if (!form) return;
    const field = form.elements.file;
    const said = document.getElementById("drop-said");
    const busy = document.getElementById("drop-busy");
    const check = () => {
        const file = field.files[0];
        const large = file && file.size > Number(form.dataset.most);
        said.hidden = !large;
        said.textContent = large ? form.dataset.large : "";
        field.setCustomValidity(large ? form.dataset.large : "");
    };
    field.addEventListener("change", check);
    ["dragover", "dragleave", "drop"].forEach((kind) =>
        form.addEventListener(kind, (event) => {
            event.preventDefault();
            form.classList.toggle("over", kind === "dragover");
            if (kind === "drop" && event.dataTransfer.files.length) {
                field.files = event.dataTransfer.files;
                check();
            }
        }),
    );
    form.addEventListener("submit", () => {
        busy.hidden = false;
        form.querySelector("button[type=submit]").disabled = true;
    });
    window.addEventListener("pageshow", () => {
        busy.hidden = true;
        form.querySelector("button[type=submit]").disabled = false;
    });
})();
