/** The date that archives carry: the earliest that a zip can hold in every time zone, so that bytes never depend on the clock. */
export const epoch = new Date(1980, 0, 1, 0, 0, 0)
