"""Every row of models/cryptography.toml once."""
import Crypto.Cipher.AES
import Crypto.Cipher.ChaCha20_Poly1305
import Crypto.Hash.HMAC
import Crypto.Signature.DSS
import Crypto.Signature.eddsa
import Crypto.Signature.pkcs1_15
import Crypto.Signature.pss
import authlib.jose.jwt
import cryptography.fernet
import cryptography.hazmat.primitives.asymmetric.dsa
import cryptography.hazmat.primitives.asymmetric.ec
import cryptography.hazmat.primitives.asymmetric.ed25519
import cryptography.hazmat.primitives.asymmetric.ed448
import cryptography.hazmat.primitives.ciphers
import cryptography.hazmat.primitives.ciphers.aead
import cryptography.hazmat.primitives.cmac
import cryptography.hazmat.primitives.hmac
import cryptography.hazmat.primitives.poly1305
import cryptography.hazmat.primitives.serialization
import cryptography.x509
import ecdsa
import gnupg
import gpg
import itsdangerous
import jose.jwt
import jwt
import model_signing.verifying
import nacl.public
import nacl.secret
import nacl.signing
import pathlib
import pgpy
import pickle
import rsa
import sigstore.verify
import subprocess
import sys
import torch
import tuf.ngclient


def case_001():  # tuf.ngclient.Updater.download_target
    tuf.ngclient.Updater().download_target("x", "m_001.pt")
    return torch.load("m_001.pt")  # expect: unsafe network


def case_002():  # cryptography.hazmat.primitives.serialization.load_pem_public_key
    return torch.load(cryptography.hazmat.primitives.serialization.load_pem_public_key(sys.argv[1]))  # expect: unsafe command_line


def case_003():  # cryptography.hazmat.primitives.serialization.load_der_public_key
    return torch.load(cryptography.hazmat.primitives.serialization.load_der_public_key(sys.argv[1]))  # expect: unsafe command_line


def case_004():  # cryptography.hazmat.primitives.serialization.load_ssh_public_key
    return torch.load(cryptography.hazmat.primitives.serialization.load_ssh_public_key(sys.argv[1]))  # expect: unsafe command_line


def case_005():  # cryptography.hazmat.primitives.asymmetric.ed25519.Ed25519PublicKey.from_public_bytes
    return torch.load(cryptography.hazmat.primitives.asymmetric.ed25519.Ed25519PublicKey().from_public_bytes(sys.argv[1]))  # expect: unsafe command_line


def case_006():  # cryptography.hazmat.primitives.asymmetric.ed448.Ed448PublicKey.from_public_bytes
    return torch.load(cryptography.hazmat.primitives.asymmetric.ed448.Ed448PublicKey().from_public_bytes(sys.argv[1]))  # expect: unsafe command_line


def case_007():  # cryptography.x509.load_pem_x509_certificate
    return torch.load(cryptography.x509.load_pem_x509_certificate(sys.argv[1]))  # expect: unsafe command_line


def case_008():  # cryptography.x509.load_der_x509_certificate
    return torch.load(cryptography.x509.load_der_x509_certificate(sys.argv[1]))  # expect: unsafe command_line


def case_009():  # cryptography.hazmat.primitives.asymmetric.ec.EllipticCurvePublicKey.from_encoded_point
    return torch.load(cryptography.hazmat.primitives.asymmetric.ec.EllipticCurvePublicKey().from_encoded_point(None, sys.argv[1]))  # expect: unsafe command_line


def case_010():  # cryptography.fernet.Fernet
    return torch.load(cryptography.fernet.Fernet(sys.argv[1]))  # expect: unsafe command_line


def case_011():  # cryptography.hazmat.primitives.ciphers.aead.AESGCM
    return torch.load(cryptography.hazmat.primitives.ciphers.aead.AESGCM(sys.argv[1]))  # expect: unsafe command_line


def case_012():  # cryptography.hazmat.primitives.ciphers.aead.ChaCha20Poly1305
    return torch.load(cryptography.hazmat.primitives.ciphers.aead.ChaCha20Poly1305(sys.argv[1]))  # expect: unsafe command_line


def case_013():  # cryptography.fernet.Fernet.encrypt
    return torch.load(cryptography.fernet.Fernet().encrypt(sys.argv[1]))  # expect: unsafe command_line


def case_014():  # cryptography.fernet.Fernet.generate_key
    used = cryptography.fernet.Fernet().generate_key(sys.argv[1])
    return torch.load("m_014.pt" if used else "n_014.pt")  # expect: unsafe file


def case_015():  # cryptography.hazmat.primitives.ciphers.CipherContext.update
    return torch.load(cryptography.hazmat.primitives.ciphers.CipherContext().update(sys.argv[1]))  # expect: unsafe command_line


def case_016():  # nacl.signing.VerifyKey
    return torch.load(nacl.signing.VerifyKey(sys.argv[1]))  # expect: unsafe command_line


def case_017():  # nacl.secret.SecretBox
    return torch.load(nacl.secret.SecretBox(sys.argv[1]))  # expect: unsafe command_line


def case_018():  # model_signing.verifying.Config.use_elliptic_key_verifier
    return torch.load(model_signing.verifying.Config(sys.argv[1]).use_elliptic_key_verifier())  # expect: unsafe command_line


def case_019():  # model_signing.verifying.Config.use_certificate_verifier
    return torch.load(model_signing.verifying.Config(sys.argv[1]).use_certificate_verifier())  # expect: unsafe command_line


def case_020():  # model_signing.verifying.Config.use_sigstore_verifier
    return torch.load(model_signing.verifying.Config(sys.argv[1]).use_sigstore_verifier())  # expect: unsafe command_line


def case_021():  # model_signing.verifying.Config.set_hashing_config
    return torch.load(model_signing.verifying.Config(sys.argv[1]).set_hashing_config())  # expect: unsafe command_line


def case_022():  # model_signing.verifying.Config.set_ignore_unsigned_files
    return torch.load(model_signing.verifying.Config(sys.argv[1]).set_ignore_unsigned_files())  # expect: unsafe command_line


def case_023():  # cryptography.hazmat.primitives.asymmetric.ed25519.Ed25519PublicKey.from_public_bytes gives cryptography.hazmat.primitives.asymmetric.ed25519.Ed25519PublicKey
    return cryptography.hazmat.primitives.asymmetric.ed25519.Ed25519PublicKey().from_public_bytes("x")


def case_024():  # cryptography.hazmat.primitives.asymmetric.ed25519.Ed25519PrivateKey.public_key gives cryptography.hazmat.primitives.asymmetric.ed25519.Ed25519PublicKey
    return cryptography.hazmat.primitives.asymmetric.ed25519.Ed25519PrivateKey().public_key("x")


def case_025():  # cryptography.hazmat.primitives.asymmetric.ed448.Ed448PublicKey.from_public_bytes gives cryptography.hazmat.primitives.asymmetric.ed448.Ed448PublicKey
    return cryptography.hazmat.primitives.asymmetric.ed448.Ed448PublicKey().from_public_bytes("x")


def case_026():  # cryptography.hazmat.primitives.asymmetric.ec.EllipticCurvePublicKey.from_encoded_point gives cryptography.hazmat.primitives.asymmetric.ec.EllipticCurvePublicKey
    return cryptography.hazmat.primitives.asymmetric.ec.EllipticCurvePublicKey().from_encoded_point("x")


def case_027():  # cryptography.hazmat.primitives.serialization.load_pem_public_key gives cryptography.hazmat.primitives.asymmetric.rsa.RSAPublicKey
    return cryptography.hazmat.primitives.serialization.load_pem_public_key("x")


def case_028():  # cryptography.hazmat.primitives.serialization.load_der_public_key gives cryptography.hazmat.primitives.asymmetric.rsa.RSAPublicKey
    return cryptography.hazmat.primitives.serialization.load_der_public_key("x")


def case_029():  # cryptography.hazmat.primitives.serialization.load_ssh_public_key gives cryptography.hazmat.primitives.asymmetric.rsa.RSAPublicKey
    return cryptography.hazmat.primitives.serialization.load_ssh_public_key("x")


def case_030():  # cryptography.x509.Certificate.public_key gives cryptography.hazmat.primitives.asymmetric.rsa.RSAPublicKey
    return cryptography.x509.Certificate().public_key("x")


def case_031():  # cryptography.x509.load_pem_x509_certificate gives cryptography.x509.Certificate
    return cryptography.x509.load_pem_x509_certificate("x")


def case_032():  # cryptography.x509.load_der_x509_certificate gives cryptography.x509.Certificate
    return cryptography.x509.load_der_x509_certificate("x")


def case_033():  # ecdsa.VerifyingKey.from_pem gives ecdsa.VerifyingKey
    return ecdsa.VerifyingKey().from_pem("x")


def case_034():  # ecdsa.VerifyingKey.from_string gives ecdsa.VerifyingKey
    return ecdsa.VerifyingKey().from_string("x")


def case_035():  # ecdsa.VerifyingKey.from_der gives ecdsa.VerifyingKey
    return ecdsa.VerifyingKey().from_der("x")


def case_036():  # sigstore.verify.Verifier.production gives sigstore.verify.Verifier
    return sigstore.verify.Verifier().production("x")


def case_037():  # sigstore.verify.Verifier.staging gives sigstore.verify.Verifier
    return sigstore.verify.Verifier().staging("x")


def case_038():  # model_signing.verifying.Config.use_elliptic_key_verifier gives model_signing.verifying.Config
    return model_signing.verifying.Config().use_elliptic_key_verifier("x")


def case_039():  # model_signing.verifying.Config.use_certificate_verifier gives model_signing.verifying.Config
    return model_signing.verifying.Config().use_certificate_verifier("x")


def case_040():  # model_signing.verifying.Config.use_sigstore_verifier gives model_signing.verifying.Config
    return model_signing.verifying.Config().use_sigstore_verifier("x")


def case_041():  # model_signing.verifying.Config.set_hashing_config gives model_signing.verifying.Config
    return model_signing.verifying.Config().set_hashing_config("x")


def case_042():  # model_signing.verifying.Config.set_ignore_unsigned_files gives model_signing.verifying.Config
    return model_signing.verifying.Config().set_ignore_unsigned_files("x")


def case_043():  # cryptography.hazmat.primitives.hmac.HMAC
    digest = cryptography.hazmat.primitives.hmac.HMAC()
    digest.update(pathlib.Path(sys.argv[1]).read_bytes())
    if digest.finalize() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_044():  # cryptography.hazmat.primitives.cmac.CMAC
    digest = cryptography.hazmat.primitives.cmac.CMAC()
    digest.update(pathlib.Path(sys.argv[1]).read_bytes())
    if digest.finalize() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_045():  # Crypto.Hash.HMAC.new
    digest = Crypto.Hash.HMAC.new(b"key", pathlib.Path(sys.argv[1]).read_bytes())
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_046():  # cryptography.hazmat.primitives.asymmetric.rsa.RSAPublicKey.verify
    cryptography.hazmat.primitives.serialization.load_pem_public_key(b"key", b"key").verify(None, pathlib.Path(sys.argv[1]).read_bytes())
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_047():  # cryptography.hazmat.primitives.asymmetric.ed25519.Ed25519PublicKey.verify
    cryptography.hazmat.primitives.asymmetric.ed25519.Ed25519PublicKey().from_public_bytes(b"key", b"key").verify(None, pathlib.Path(sys.argv[1]).read_bytes())
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_048():  # cryptography.hazmat.primitives.asymmetric.ed448.Ed448PublicKey.verify
    cryptography.hazmat.primitives.asymmetric.ed448.Ed448PublicKey().from_public_bytes(b"key", b"key").verify(None, pathlib.Path(sys.argv[1]).read_bytes())
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_049():  # cryptography.hazmat.primitives.asymmetric.ec.EllipticCurvePublicKey.verify
    cryptography.hazmat.primitives.asymmetric.ec.EllipticCurvePublicKey().from_encoded_point(b"key", b"key").verify(None, pathlib.Path(sys.argv[1]).read_bytes())
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_050():  # cryptography.hazmat.primitives.asymmetric.dsa.DSAPublicKey.verify
    cryptography.hazmat.primitives.asymmetric.dsa.DSAPublicKey(b"key").verify(None, pathlib.Path(sys.argv[1]).read_bytes())
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_051():  # cryptography.hazmat.primitives.hmac.HMAC.verify
    check = cryptography.hazmat.primitives.hmac.HMAC()
    check.update(pathlib.Path(sys.argv[1]).read_bytes())
    check.verify(bytes.fromhex("abababababababababababababababababababababababababababababababab"))
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_052():  # cryptography.hazmat.primitives.cmac.CMAC.verify
    check = cryptography.hazmat.primitives.cmac.CMAC()
    check.update(pathlib.Path(sys.argv[1]).read_bytes())
    check.verify(bytes.fromhex("abababababababababababababababababababababababababababababababab"))
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_053():  # cryptography.hazmat.primitives.poly1305.Poly1305.verify
    check = cryptography.hazmat.primitives.poly1305.Poly1305()
    check.update(pathlib.Path(sys.argv[1]).read_bytes())
    check.verify(bytes.fromhex("abababababababababababababababababababababababababababababababab"))
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_054():  # cryptography.hazmat.primitives.poly1305.Poly1305.verify_tag
    cryptography.hazmat.primitives.poly1305.Poly1305().verify_tag("abababababababababababababababababababababababababababababababab", pathlib.Path(sys.argv[1]).read_bytes())
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_055():  # cryptography.fernet.Fernet.decrypt
    return pickle.loads(cryptography.fernet.Fernet(b"key").decrypt(pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_056():  # cryptography.fernet.MultiFernet.decrypt
    return pickle.loads(cryptography.fernet.MultiFernet(b"key").decrypt(pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_057():  # cryptography.hazmat.primitives.ciphers.aead.AESGCM.decrypt
    return pickle.loads(cryptography.hazmat.primitives.ciphers.aead.AESGCM(b"key").decrypt(None, pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_058():  # cryptography.hazmat.primitives.ciphers.aead.ChaCha20Poly1305.decrypt
    return pickle.loads(cryptography.hazmat.primitives.ciphers.aead.ChaCha20Poly1305(b"key").decrypt(None, pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_059():  # cryptography.hazmat.primitives.ciphers.aead.AESCCM.decrypt
    return pickle.loads(cryptography.hazmat.primitives.ciphers.aead.AESCCM(b"key").decrypt(None, pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_060():  # cryptography.hazmat.primitives.ciphers.aead.AESOCB3.decrypt
    return pickle.loads(cryptography.hazmat.primitives.ciphers.aead.AESOCB3(b"key").decrypt(None, pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_061():  # cryptography.hazmat.primitives.ciphers.aead.AESGCMSIV.decrypt
    return pickle.loads(cryptography.hazmat.primitives.ciphers.aead.AESGCMSIV(b"key").decrypt(None, pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_062():  # cryptography.hazmat.primitives.ciphers.aead.AESSIV.decrypt
    return pickle.loads(cryptography.hazmat.primitives.ciphers.aead.AESSIV(b"key").decrypt(pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_063():  # nacl.signing.VerifyKey.verify
    return pickle.loads(nacl.signing.VerifyKey(b"key").verify(pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_064():  # nacl.secret.SecretBox.decrypt
    return pickle.loads(nacl.secret.SecretBox(b"key").decrypt(pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_065():  # nacl.public.Box.decrypt
    return pickle.loads(nacl.public.Box(b"key").decrypt(pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_066():  # nacl.secret.Aead.decrypt
    return pickle.loads(nacl.secret.Aead(b"key").decrypt(pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_067():  # nacl.public.SealedBox.decrypt
    return pickle.loads(nacl.public.SealedBox(b"key").decrypt(pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_068():  # gnupg.GPG.verify_file
    result = gnupg.GPG().verify_file(None, sys.argv[1])
    if not result.valid:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_069():  # gnupg.GPG.verify_data
    result = gnupg.GPG().verify_data(None, pathlib.Path(sys.argv[1]).read_bytes())
    if not result.valid:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_070():  # gnupg.GPG.verify
    result = gnupg.GPG().verify(pathlib.Path(sys.argv[1]).read_bytes())
    if not result.valid:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_071():  # gnupg.GPG.decrypt
    result = gnupg.GPG().decrypt(pathlib.Path(sys.argv[1]).read_bytes())
    if not result.valid:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_072():  # gnupg.GPG.decrypt_file
    result = gnupg.GPG().decrypt_file(pathlib.Path(sys.argv[1]).read_bytes())
    if not result.valid:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_073():  # gpg.Context.verify
    gpg.Context().verify(pathlib.Path(sys.argv[1]).read_bytes())
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_074():  # pgpy.PGPKey.verify
    result = pgpy.PGPKey(b"key").verify(pathlib.Path(sys.argv[1]).read_bytes())
    if not result:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_075():  # Crypto.Signature.pkcs1_15.new().verify
    Crypto.Signature.pkcs1_15.new("x").verify(pathlib.Path(sys.argv[1]).read_bytes())
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_076():  # Crypto.Signature.DSS.new().verify
    Crypto.Signature.DSS.new("x").verify(pathlib.Path(sys.argv[1]).read_bytes())
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_077():  # Crypto.Signature.eddsa.new().verify
    Crypto.Signature.eddsa.new("x").verify(pathlib.Path(sys.argv[1]).read_bytes())
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_078():  # Crypto.Signature.pss.new().verify
    Crypto.Signature.pss.new("x").verify(pathlib.Path(sys.argv[1]).read_bytes())
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_079():  # Crypto.Cipher.AES.new().decrypt_and_verify
    return pickle.loads(Crypto.Cipher.AES.new("x").decrypt_and_verify(pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_080():  # Crypto.Cipher.ChaCha20_Poly1305.new().decrypt_and_verify
    return pickle.loads(Crypto.Cipher.ChaCha20_Poly1305.new("x").decrypt_and_verify(pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_081():  # Crypto.Hash.HMAC.new().verify
    check = Crypto.Hash.HMAC.new("x")
    check.update(pathlib.Path(sys.argv[1]).read_bytes())
    check.verify(bytes.fromhex("abababababababababababababababababababababababababababababababab"))
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_082():  # Crypto.Hash.HMAC.new().hexverify
    check = Crypto.Hash.HMAC.new("x")
    check.update(pathlib.Path(sys.argv[1]).read_bytes())
    check.hexverify(bytes.fromhex("abababababababababababababababababababababababababababababababab"))
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_083():  # itsdangerous.Signer.unsign
    return pickle.loads(itsdangerous.Signer().unsign(pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_084():  # itsdangerous.TimestampSigner.unsign
    return pickle.loads(itsdangerous.TimestampSigner().unsign(pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_085():  # itsdangerous.Serializer.loads
    return pickle.loads(itsdangerous.Serializer().loads(pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_086():  # itsdangerous.URLSafeSerializer.loads
    return pickle.loads(itsdangerous.URLSafeSerializer().loads(pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_087():  # itsdangerous.URLSafeTimedSerializer.loads
    return pickle.loads(itsdangerous.URLSafeTimedSerializer().loads(pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_088():  # itsdangerous.TimedSerializer.loads
    return pickle.loads(itsdangerous.TimedSerializer().loads(pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_089():  # itsdangerous.Signer.validate
    result = itsdangerous.Signer().validate(pathlib.Path(sys.argv[1]).read_bytes())
    if not result:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_090():  # itsdangerous.TimestampSigner.validate
    result = itsdangerous.TimestampSigner().validate(pathlib.Path(sys.argv[1]).read_bytes())
    if not result:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_091():  # jwt.decode
    return pickle.loads(jwt.decode(pathlib.Path(sys.argv[1]).read_bytes(), "abababababababababababababababababababababababababababababababab"))  # expect: safe signature_check


def case_092():  # jose.jwt.decode
    return pickle.loads(jose.jwt.decode(pathlib.Path(sys.argv[1]).read_bytes(), "abababababababababababababababababababababababababababababababab"))  # expect: safe signature_check


def case_093():  # authlib.jose.jwt.decode
    return pickle.loads(authlib.jose.jwt.decode(pathlib.Path(sys.argv[1]).read_bytes(), "abababababababababababababababababababababababababababababababab"))  # expect: safe signature_check


def case_094():  # rsa.verify
    rsa.verify(pathlib.Path(sys.argv[1]).read_bytes(), None, "abababababababababababababababababababababababababababababababab")
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_095():  # ecdsa.VerifyingKey.verify
    ecdsa.VerifyingKey().from_pem(b"key", b"key").verify(None, pathlib.Path(sys.argv[1]).read_bytes())
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_096():  # tuf.ngclient.Updater.download_target, checked
    return torch.load(tuf.ngclient.Updater().download_target("https://models.example.com/m.pt", "m_096.pt"))  # expect: safe signature_check


def case_097():  # sigstore.verify.Verifier.verify_artifact
    sigstore.verify.Verifier().verify_artifact(pathlib.Path(sys.argv[1]).read_bytes(), None, "abababababababababababababababababababababababababababababababab")
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_098():  # model_signing.verifying.Config.verify
    model_signing.verifying.Config().verify(sys.argv[1])
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_099():  # gpg
    subprocess.run(["gpg", "--verify", sys.argv[1]], check=True)
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_100():  # gpg2
    subprocess.run(["gpg2", "--verify", sys.argv[1]], check=True)
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_101():  # gpgv
    subprocess.run(["gpgv", sys.argv[1]], check=True)
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_102():  # cosign
    subprocess.run(["cosign", "verify-blob", sys.argv[1]], check=True)
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_103():  # sigstore
    subprocess.run(["sigstore", "verify", sys.argv[1]], check=True)
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_104():  # model_signing
    subprocess.run(["model_signing", "verify", sys.argv[1]], check=True)
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_105():  # model-signing
    subprocess.run(["model-signing", "verify", sys.argv[1]], check=True)
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_106():  # minisign
    subprocess.run(["minisign", "-V", sys.argv[1]], check=True)
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_107():  # signify
    subprocess.run(["signify", "-V", sys.argv[1]], check=True)
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_108():  # signify-openbsd
    subprocess.run(["signify-openbsd", "-V", sys.argv[1]], check=True)
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_109():  # openssl
    subprocess.run(["openssl", "dgst", "-verify", sys.argv[1]], check=True)
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_110():  # gh
    subprocess.run(["gh", "attestation", "verify", sys.argv[1]], check=True)
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_111():  # slsa-verifier
    subprocess.run(["slsa-verifier", "verify-artifact", sys.argv[1]], check=True)
    return torch.load(sys.argv[1])  # expect: safe signature_check
