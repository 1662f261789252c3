/**
 * What the page may do: show itself and run its own script, and fetch nothing. The hashes are those of `finderScript` and
 * `finderStyle`; a test tells what they are when those have changed.
 */
export const finderSecurity =
  "default-src 'none'; script-src 'sha256-PhaIoSzOjaYG5Z7qHpjua4WyAP8leI6gyrqpw4QuBxc='; style-src 'sha256-zoHhPOD5ivggDfmq7ZRxr3Nc+1yPHu/Z+c+sTjs5VzQ='; base-uri 'none'; form-action 'none'";
