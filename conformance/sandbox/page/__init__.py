"""The page: plain files, that ask nothing of any network but the sandbox itself."""
