// Why: the composer can also read files and fetch addresses. What we compose comes as text, so none of it is ever called.
export default {};
