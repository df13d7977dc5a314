(function () {
  "use strict";
  var input = document.getElementById("texte");
  input.parentNode.hidden = false;
  input.addEventListener("input", function () {
    var wanted = input.value.toLowerCase();
    document.querySelectorAll("tr[data-s], details.regle").forEach(function (one) {
      var text = (one.querySelector("th, summary") || one).textContent.toLowerCase();
      one.classList.toggle("filtre", text.indexOf(wanted) < 0);
    });
  });
  function open() {
    var target = document.getElementById(location.hash.slice(1));
    for (var one = target; one; one = one.parentElement) {
      if (one.tagName === "DETAILS") { one.open = true; }
    }
    if (target) { target.scrollIntoView(); }
  }
  window.addEventListener("hashchange", open);
  open();
})();
