/*
 * The validator's text over a reload: in this tab alone, and only where its user asks for it, since it may hold anything.
 */
"use strict";

convoschema.keptText = (form) => {
  const KEY = "convoschema-payload";
  const { keep } = form.elements;
  const refused = form.querySelector("[data-not-kept]");

  /** Keep a text if that is wanted, and forget the one before if not. */
  function remember(text) {
    refused.hidden = true;
    try {
      if (keep.checked) sessionStorage.setItem(KEY, text);
      else sessionStorage.removeItem(KEY);
    } catch {
      refused.hidden = !keep.checked;
      keep.checked = false;
      forget();
    }
  }

  function forget() {
    try {
      sessionStorage.removeItem(KEY);
    } catch {
      // A browser that refuses to forget has nothing to remember either.
    }
  }

  /** Return the text that was kept, or null, and whether to keep on. */
  function recall() {
    let text = null;
    try {
      text = sessionStorage.getItem(KEY);
    } catch {
      // Nothing is kept here.
    }
    keep.checked = text !== null;
    return text;
  }

  return { remember, recall };
};
