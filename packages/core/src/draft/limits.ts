/** Signs in a line of a comment, with its `#`: what fits an editor on a small screen. */
export const longestComment = 96;
