for (const button of $all("[data-language]")) button.addEventListener("click", () => speak(button.dataset.language));
speak(root.lang);
