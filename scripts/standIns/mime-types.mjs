// Why: whatever is sent with a mail says itself what it is; nothing is guessed from two thousand endings of file names.
export const detectMimeType = () => "application/octet-stream";
export const detectExtension = () => "bin";
