/** Told now and then by work that reads much, with how many rows it has read so far. */
export type Progress = (rows: number) => void;
