export type Loaded<T> = { readonly value: T } | { readonly coming: Promise<T> };

/** Starts loading at the first call and answers at once from then on. A failed load is tried again. */
export function loadedOnce<T>(load: () => Promise<T>): () => Loaded<T> {
  let state: Loaded<T> | undefined;
  return () => {
    state ??= {
      coming: load().then(
        (value) => {
          state = { value };
          return value;
        },
        (failure: unknown) => {
          state = undefined;
          throw failure;
        },
      ),
    };
    return state;
  };
}
