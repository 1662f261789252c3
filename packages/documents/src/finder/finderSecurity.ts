/**
 * What the page may do: show itself and run its own script, and fetch nothing. The hashes are those of `finderScript` and
 * `finderStyle`; a test tells what they are when those have changed.
 */
export const finderSecurity =
  "default-src 'none'; script-src 'sha256-PhaIoSzOjaYG5Z7qHpjua4WyAP8leI6gyrqpw4QuBxc='; style-src 'sha256-BILYNDIGeAP90IBmvUdtT7rDIKRPyZrS/LxZtV4zwUM='; base-uri 'none'; form-action 'none'";
