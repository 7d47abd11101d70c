#!/usr/bin/env python3
"""Checks a journal as FORMAT.md describes it, with nothing but Python."""
import argparse, base64, functools, hashlib, hmac, json, os, re, sys

TAMPERED, UNREADABLE, FORKED = 1, 2, 3
decode = functools.partial(base64.b64decode, validate=True)
encode = lambda octets: base64.b64encode(octets).decode()
compact = lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
sha = lambda *parts: hashlib.sha256(b"".join(parts)).digest()

def attempt(judge, *about):
    """What is judged of something that anyone may have written; False when it can't even be read."""
    try:
        return judge(*about)
    except (ValueError, KeyError, TypeError, AttributeError):
        return False
# Ed25519: RFC 8032, section 5.1, in extended coordinates.
P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]), (p[1] + p[0]) * (q[1] + q[0])
    c, d = 2 * p[3] * q[3] * D, 2 * p[2] * q[2]
    e, f, g, h = (b - a) % P, (d - c) % P, (d + c) % P, (b + a) % P
    return e * f % P, g * h % P, f * g % P, e * h % P
def times(point, factor):
    rest = times(add(point, point), factor >> 1) if factor else (0, 1, 1, 0)
    return add(rest, point) if factor & 1 else rest
def point(octets):
    number = int.from_bytes(octets, "little")
    y, sign = number & (2**255 - 1), number >> 255
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x if (x * x - square) % P == 0 else x * pow(2, (P - 1) // 4, P) % P
    if y >= P or (x * x - square) % P or (x == 0 and sign) or len(octets) != 32:
        raise ValueError("no point")
    x = x if x & 1 == sign else P - x
    return x, y, 1, x * y % P

def is_signed(public, text, signature):
    r, a, s = point(signature[:32]), point(public), int.from_bytes(signature[32:], "little")
    k = int.from_bytes(hashlib.sha512(signature[:32] + public + text).digest(), "little") % L
    one, other = times(point((4 * pow(5, -1, P) % P).to_bytes(32, "little")), s), add(r, times(a, k))
    return len(signature) == 64 and s < L and all((one[i] * other[2] - other[i] * one[2]) % P == 0 for i in (0, 1))

class Note:
    """A checkpoint; its white space may be broken elsewhere."""
    def __init__(self, text):
        said, *lines = re.split(r"\s[—–]\s", text)
        self.origin, size, *root = said.split()
        self.size, self.root = int(size), decode("".join(root))
        self.text = f"{self.origin}\n{self.size}\n{encode(self.root)}\n"
        self.signatures = [(name, decode("".join(rest))) for name, *rest in map(str.split, lines)]
        self.full = self.text + "\n" + "".join(f"— {name} {encode(octets)}\n" for name, octets in self.signatures)
        if str(self.size) != size or len(self.root) != 32:
            raise ValueError("no checkpoint")

    def signers(self, keys):
        """Who signed, as far as the keys tell; None when a signature is wrong."""
        known = [(key, octets) for name, octets in self.signatures for key in keys if key[:2] == (name, octets[:4])]
        right = all(attempt(is_signed, key[2], self.text.encode(), octets[4:]) for key, octets in known)
        return {key[0] for key, _ in known} if right else None

def place(octets):
    """The note in one of the two places; None in an empty one, False for anything else."""
    note = Note(octets.decode()) if octets.strip(b"\n") else None
    exact = note is None or note.signatures and note.full.encode() == octets.rstrip(b"\n") + b"\n"
    return note if exact and len(octets) == 4096 else False

def undamaged(key, part):
    """Whether a wrapped key is as it was written."""
    epoch, wrap = key["epoch"], decode(key["wrap"])
    exact = key == {"epoch": epoch, "wrap": encode(wrap)} and type(epoch) is int and 0 <= epoch < 2**32 and len(wrap) == 80
    return exact and sha(f"lekwijzer/sum/v1\0{part}\0{epoch}\0".encode(), wrap[:72])[:8] == wrap[72:]

def part(line, wanted, entry):
    """Whether this is what the commitment asks; None when its content was erased."""
    kept = json.loads(line)
    if compact(kept) + b"\n" != line or kept.pop("part") != wanted["part"]:
        return False
    if not kept:
        return None
    content, salt, closed = decode(kept["content"]), bytes.fromhex(kept["salt"]), "key" in kept
    purpose = b"lekwijzer/closed/v1" if closed else b"lekwijzer/part/v1"
    made = b"\0".join((purpose, entry["id"].encode(), wanted["name"].encode(), content))
    exact = not closed or undamaged(kept.pop("key"), wanted["part"])
    exact = exact and kept == {"content": encode(content), "salt": salt.hex()} and len(salt) == 32
    return exact and hmac.new(salt, made, "sha256").hexdigest() == wanted["c"]

def walk(folder, size, origin, roots, wrong):
    """Goes through the register, and keeps the root at each size that is asked for."""
    path = lambda kind, first: os.path.join(folder, kind, f"{first:010}.jsonl")
    read = lambda name: open(name if os.path.exists(name) else os.devnull, "rb")
    edge, prev, entries, sealed, hashes = [], "0" * 64, read(""), read(""), read(os.path.join(folder, "hashes"))
    for seq in range(1, size + 2):
        if seq - 1 in roots:
            roots[seq - 1] = functools.reduce(lambda right, left: sha(b"\1", left, right), reversed(edge)) if edge else sha()
        if seq > size:
            return
        if not (line := entries.readline()) and os.path.exists(path("entries", seq)):
            if sealed.read(1):
                return wrong(TAMPERED, f"before entry {seq} there are sealed parts that belong to none")
            entries, sealed = read(path("entries", seq)), read(path("sealed", seq))
            line = entries.readline()
        if not line.endswith(b"\n"):
            return wrong(TAMPERED, f"entry {seq} is missing")
        made = [sha(b"\0", line[:-1])]
        while len(made) < (seq & -seq).bit_length():
            made.append(sha(b"\1", edge.pop(), made[-1]))
        edge.append(made[-1])
        if any([len(kept := hashes.read(32)) == 32 and kept not in (one, bytes(32)) for one in made]):
            wrong(TAMPERED, f"entry {seq} is not the one of its stored hash")
        entry = attempt(json.loads, line[:-1])
        if not entry or compact(entry) != line[:-1] or len(line) > 16385:
            return wrong(TAMPERED, f"entry {seq} is damaged")
        if [entry.get(name) for name in ("v", "seq", "log", "prev")] != [1, seq, origin, prev]:
            return wrong(TAMPERED if entry.get("v") == 1 else UNREADABLE, f"entry {seq} can't stand there")
        prev = made[0].hex()
        for commitment in entry["sealed"]:
            if not (right := attempt(part, sealed.readline(), commitment, entry)):
                wrong(TAMPERED, f"a sealed part of entry {seq} is " + ("erased without reason" if right is None else "not its own"))

def verify(folder, vkeys, since):
    """The exit code, and everything that is wrong."""
    path = functools.partial(os.path.join, folder)
    read = lambda name: open(path(name), "rb").read() if os.path.exists(path(name)) else b""
    keys = [(name, bytes.fromhex(number), decode(key)[1:]) for name, number, key in (vkey.split("+", 2) for vkey in vkeys)]
    notes = {name: attempt(place, read(name)) for name in ("checkpoint-a", "checkpoint-b")}
    own = [note for note in notes.values() if note]
    sizes = [note.size for note in own]
    if read("format") != b"lekwijzer journal 1\n" or all(note is None for note in notes.values()):
        return UNREADABLE, ["no journal of this format, or one without a checkpoint"]
    found = [(TAMPERED, f"{name} is damaged") for name, note in notes.items() if note is False]
    if len(set(sizes)) < len(sizes) or None in notes.values() and sizes != [0]:
        found.append((TAMPERED, "the two checkpoints can't stand beside each other"))
    wrong = lambda code, text: found.append((code, text))
    newest = max(own, key=lambda note: note.size, default=Note("none\n0\n" + encode(sha()) + "\n"))
    roots = dict.fromkeys(note.size for note in own + since)
    walk(folder, newest.size, newest.origin, roots, wrong)
    for note in own + since:
        if note in own and keys and note.origin not in (note.signers(keys) or ()):
            wrong(TAMPERED, f"the checkpoint of {note.size} entries is not signed by the register")
        if note in since and (note.signers(keys) is None or note.origin != newest.origin):
            wrong(UNREADABLE, "a kept checkpoint can't be used")
        elif note.size > newest.size:
            wrong(FORKED, f"rolled back from {note.size} entries to {newest.size}")
        elif roots[note.size] not in (None, note.root):
            wrong(TAMPERED if note in own else FORKED, f"the first {note.size} entries have another root")
    return min((code for code, _ in found), key=[TAMPERED, FORKED, UNREADABLE].index, default=0), [text for _, text in found]

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("journal", help="the folder")
    parser.add_argument("--key", action="append", default=[], help="NAME+HEX+BASE64; without one it is not shown who signed")
    parser.add_argument("--since", action="append", default=[], help="older checkpoint; without one all may have been written anew")
    given = parser.parse_args()
    code, texts = verify(given.journal, given.key, [Note(open(name, encoding="utf-8").read()) for name in given.since])
    print("\n".join(texts) or f"whole; keys: {len(given.key)}, older checkpoints: {len(given.since)} (see --help for what that shows)")
    sys.exit(code)
