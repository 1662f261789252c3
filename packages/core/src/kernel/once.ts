/** Something that is made when somebody first asks for it, and then is there: most who load the library never ask. */
export function once<Value extends {}>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
