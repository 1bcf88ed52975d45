import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { generateCertificates, getHttpsServerOptions } from "office-addin-dev-certs";

export interface Certificates {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
}

const FOLDER = join(homedir(), ".office-addin-dev-certs");
export const AUTHORITY = join(FOLDER, "ca.crt");
const CERTIFICATE = join(FOLDER, "localhost.crt");
const KEY = join(FOLDER, "localhost.key");

/**
 * Certificates for https://localhost. Windows and Mac make them known to the system, and ask for permission once.
 * On Linux, where that would want sudo and there is no Excel, they are only made, and made again when they have run out.
 */
export async function certificates(platform = process.platform): Promise<Certificates> {
  if (platform === "win32" || platform === "darwin") return getHttpsServerOptions();
  if (![AUTHORITY, CERTIFICATE, KEY].every((file) => existsSync(file)) || hasRunOut(readFileSync(CERTIFICATE))) await generateCertificates();
  return { ca: readFileSync(AUTHORITY), cert: readFileSync(CERTIFICATE), key: readFileSync(KEY) };
}

/** A day early, so that it does not happen at work. */
export const hasRunOut = (certificate: Buffer, now = Date.now()): boolean => Date.parse(new X509Certificate(certificate).validTo) < now + 86_400_000;
