/**
 * Whether a key belongs to an input method that is still at a word: its Enter and Escape are none of the form's. Safari says
 * of the Enter that ends the word only by 229 that it was the method's (UI Events, "Input Method Editors").
 */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
