/** Whether a file is a module, which is run to be read. */
export const isModule = (file: string): boolean => /\.[cm]?[jt]s$/.test(file)
