/** Standard input for imports that are given paths only. */
export async function* noInput(): AsyncGenerator<Uint8Array> {}
